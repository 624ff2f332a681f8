Two hens
for a goat. A goat is a goat.

  $ shake hands
