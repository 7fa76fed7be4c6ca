"""The services without a screen: ``tahqiq new|open|import|analyse|words|export|check|backup|stats``,
and ``detect`` and ``match-names``, which need no project."""
