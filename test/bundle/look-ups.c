// Put before the C library (LD_PRELOAD), so that its look-up of names does what the environment asks for. What libuv
// and Node make of that is their own.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <netdb.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

typedef int look_up(const char *, const char *, const struct addrinfo *, struct addrinfo **);

static atomic_int look_ups;

static int number(const char *variable) {
  const char *value = getenv(variable);
  return value == NULL ? 0 : atoi(value);
}

// The addresses of the list, one after the other, in the order in which they stand there.
static int addresses(const char *list, const char *service, struct addrinfo hints, struct addrinfo **found) {
  look_up *real = (look_up *)dlsym(RTLD_NEXT, "getaddrinfo");
  char *copy = strdup(list), *rest = copy, *address;
  *found = NULL;
  hints.ai_flags = AI_NUMERICHOST;
  while ((address = strsep(&rest, ",")) != NULL) {
    // One of the family that is not asked for fails, and is left out.
    if (real(address, service, &hints, found) != 0) continue;
    while (*found != NULL) found = &(*found)->ai_next;
  }
  free(copy);
  return 0;
}

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
  const char *known = getenv("LOOK_UP_NAME");
  if (known != NULL && name != NULL && strcmp(name, known) == 0) {
    struct addrinfo none = {0};
    return addresses(getenv("LOOK_UP_ADDRESSES"), service, hints == NULL ? none : *hints, found);
  }
  int status = number("LOOK_UP_STATUS"), first = number("LOOK_UP_FIRST");
  int failures = number("LOOK_UP_FAILURES"), at = atomic_fetch_add(&look_ups, 1);
  if (status != 0 && at >= first && (failures < 0 || at - first < failures)) {
    errno = number("LOOK_UP_ERRNO");
    return status;
  }
  return ((look_up *)dlsym(RTLD_NEXT, "getaddrinfo"))(name, service, hints, found);
}
