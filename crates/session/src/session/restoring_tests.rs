//! What is on screen comes back, to the bit.
