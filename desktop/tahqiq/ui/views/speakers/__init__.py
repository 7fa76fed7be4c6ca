"""The register of speakers: who they are, how they are spelled, what they said; merging and splitting."""
