"""How the window looks: the palette of both modes, the fonts and the style."""
