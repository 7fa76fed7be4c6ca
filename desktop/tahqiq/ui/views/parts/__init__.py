"""Small pieces that the views share: remarks, concordance lines, labels as drawn, work beside the window."""
