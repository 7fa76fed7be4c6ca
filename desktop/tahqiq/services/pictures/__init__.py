"""What the review's pictures show, as plain data: a timeline, matrices and a graph of chosen articles."""
