"""An on-prem assistant."""
