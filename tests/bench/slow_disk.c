/* A disk that needs four milliseconds to keep something for good; see issue_slow_disk.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static const struct timespec REST = {0, 4000000};

static int keep(const char *name, int descriptor) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    int status = real(descriptor);
    nanosleep(&REST, 0);
    return status;
}

int fsync(int descriptor) { return keep("fsync", descriptor); }

int fdatasync(int descriptor) { return keep("fdatasync", descriptor); }
