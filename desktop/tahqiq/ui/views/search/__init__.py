"""Looking for words in the whole project: concordance lines, scopes, history of queries."""
