"""The services without a screen: ``tahqiq new|open|import|export|check|backup|stats``."""
