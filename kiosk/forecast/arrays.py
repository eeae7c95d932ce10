"""The arrays that are played, and the number for what never comes."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.integer[Any]]
Floats = NDArray[np.floating[Any]]
Flags = NDArray[np.bool_]

NEVER = 2**31 - 1
"""Later than everything: seconds, and moments within them."""
