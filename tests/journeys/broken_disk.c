/* A disk that keeps nothing while the file named by BROKEN_DISK exists; see test_store_taken_away.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static int is_broken(void) {
    const char *flag = getenv("BROKEN_DISK");
    return flag && access(flag, F_OK) == 0;
}

#define BREAK_SYNC(name) \
    int name(int descriptor) { \
        int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, #name); \
        if (is_broken()) { errno = EIO; return -1; } \
        return real(descriptor); \
    }

#define BREAK_TRANSFER(name, buffer) \
    ssize_t name(int descriptor, buffer data, size_t size, off64_t at) { \
        ssize_t (*real)(int, buffer, size_t, off64_t) = \
            (ssize_t (*)(int, buffer, size_t, off64_t))dlsym(RTLD_NEXT, #name); \
        if (is_broken()) { errno = EIO; return -1; } \
        return real(descriptor, data, size, at); \
    }

BREAK_SYNC(fsync)
BREAK_SYNC(fdatasync)
BREAK_TRANSFER(pwrite, const void *)
BREAK_TRANSFER(pwrite64, const void *)
BREAK_TRANSFER(pread, void *)
BREAK_TRANSFER(pread64, void *)
