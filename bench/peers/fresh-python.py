# A whole program: loads the binding, connects to the URI, closes, ends.
import resource
import sys

import libvirt

libvirt.open(sys.argv[1]).close()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
