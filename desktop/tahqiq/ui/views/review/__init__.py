"""What the articles state differently: the queue, the passages side by side, the decision."""
