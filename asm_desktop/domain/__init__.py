"""What is true: plain values and rules, standard library only."""
