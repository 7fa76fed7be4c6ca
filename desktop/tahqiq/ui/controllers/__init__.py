"""What happens between the views and the services: plain QObjects that work, and are tested, without a window."""
