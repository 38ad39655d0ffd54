/*
 * Peer (c): the rescan of rescan.ts in C. Build: gcc -O3 -ffp-contract=off -o rescan rescan.c
 * Usage: rescan FILE. Prints a line when it is ready; for every line read from standard input it runs all ticks and
 * prints one line of JSON.
 */
#define _POSIX_C_SOURCE 199309L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#define MAGIC 0x53474231u
#define ROUNDING_SHARE 1e-12

static uint32_t buckets, positions, instruments, ticks;
static double *mark, *rate, *collateral, *size, *entry;
static uint32_t *start;
static uint16_t *instrument;

/* Buckets with the same number of positions. */
typedef struct {
  uint32_t held, count;
  uint32_t *bucket;
  double *opening, *rest, *weight;
  uint8_t *which;
} group;

typedef struct {
  uint32_t tick, bucket;
} first;

static void fail(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(1);
}

static void *room(size_t bytes) {
  void *p = malloc(bytes > 0 ? bytes : 1);
  if (!p) fail("out of memory");
  return p;
}

static void *section(FILE *in, size_t bytes) {
  size_t padded = (bytes + 7) / 8 * 8;
  void *p = room(padded);
  if (fread(p, 1, padded, in) != padded) fail("the snapshot ends early");
  return p;
}

static void load(const char *file) {
  FILE *in = fopen(file, "rb");
  if (!in) fail("cannot open the snapshot");
  uint32_t *header = section(in, 32);
  if (header[0] != MAGIC) fail("no snapshot");
  buckets = header[1];
  positions = header[2];
  instruments = header[3];
  ticks = header[4];
  if (instruments > 256) fail("more than 256 instruments");
  mark = section(in, 8 * (size_t)ticks * instruments);
  rate = section(in, 8 * (size_t)instruments);
  collateral = section(in, 8 * (size_t)buckets);
  size = section(in, 8 * (size_t)positions);
  entry = section(in, 8 * (size_t)positions);
  start = section(in, 4 * ((size_t)buckets + 1));
  instrument = section(in, 2 * (size_t)positions);
  fclose(in);
}

static group make_group(uint32_t held, uint32_t count) {
  group g = {held, count, room(4 * (size_t)count), room(8 * (size_t)count), room(8 * (size_t)count),
             room(8 * (size_t)count * held), room((size_t)count * held)};
  uint32_t k = 0;
  for (uint32_t b = 0; b < buckets; b++) {
    if (start[b + 1] - start[b] != held) continue;
    double rest = collateral[b], gross = fabs(rest);
    for (uint32_t j = 0; j < held; j++) {
      uint32_t p = start[b] + j, i = instrument[p];
      g.which[(size_t)k * held + j] = (uint8_t)i;
      g.weight[(size_t)k * held + j] = size[p] - fabs(size[p]) * rate[i];
      rest -= size[p] * entry[p];
      gross += fabs(size[p]) * (entry[p] + mark[i]);
    }
    g.bucket[k] = b;
    g.opening[k] = rest - ROUNDING_SHARE * gross;
    k++;
  }
  return g;
}

static group *groups;
static uint32_t group_count;

static void make_groups(void) {
  uint32_t most = 0;
  for (uint32_t b = 0; b < buckets; b++)
    if (start[b + 1] - start[b] > most) most = start[b + 1] - start[b];
  uint32_t *count = room(4 * ((size_t)most + 1));
  for (uint32_t held = 0; held <= most; held++) count[held] = 0;
  for (uint32_t b = 0; b < buckets; b++) count[start[b + 1] - start[b]]++;
  groups = room(sizeof(group) * ((size_t)most + 1));
  for (uint32_t held = 1; held <= most; held++)
    if (count[held] > 0) groups[group_count++] = make_group(held, count[held]);
  free(count);
}

/* MARGIN-03, added up in the order of the model. */
static int is_triggered(uint32_t b, const double *m) {
  double equity = collateral[b], maintenance = 0;
  for (uint32_t p = start[b]; p < start[b + 1]; p++) {
    uint32_t i = instrument[p];
    equity += size[p] * (m[i] - entry[p]);
    maintenance += fabs(size[p]) * m[i] * rate[i];
  }
  return equity <= maintenance;
}

/* Inlined with a constant `held`, so that each has loops of known length. */
static inline __attribute__((always_inline)) uint32_t scan(const group *g, uint32_t held, const double *restrict m,
                                                           uint32_t *restrict out) {
  const double *restrict rest = g->rest;
  const double *restrict weight = g->weight;
  const uint8_t *restrict which = g->which;
  uint32_t found = 0;
  for (uint32_t k = 0; k < g->count; k++) {
    size_t p = (size_t)k * held;
    double slack = rest[k];
    for (uint32_t j = 0; j < held; j++) slack += weight[p + j] * m[which[p + j]];
    if (__builtin_expect(slack <= 0, 0)) out[found++] = k;
  }
  return found;
}

static uint32_t scan_group(const group *g, const double *m, uint32_t *out) {
  switch (g->held) {
    case 1: return scan(g, 1, m, out);
    case 2: return scan(g, 2, m, out);
    case 3: return scan(g, 3, m, out);
    case 4: return scan(g, 4, m, out);
    case 5: return scan(g, 5, m, out);
    default: return scan(g, g->held, m, out);
  }
}

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int by_tick(const void *a, const void *b) {
  const first *x = a, *y = b;
  if (x->tick != y->tick) return x->tick < y->tick ? -1 : 1;
  return x->bucket < y->bucket ? -1 : x->bucket > y->bucket;
}

static void run(first *found, uint32_t *candidates, double *tick_ms) {
  uint32_t count = 0;
  for (uint32_t g = 0; g < group_count; g++)
    for (uint32_t k = 0; k < groups[g].count; k++) groups[g].rest[k] = groups[g].opening[k];
  clock_t cpu = clock();
  double started = now_ms();
  for (uint32_t tick = 0; tick < ticks; tick++) {
    double tick_started = now_ms();
    const double *m = mark + (size_t)tick * instruments;
    for (uint32_t n = 0; n < group_count; n++) {
      group *g = &groups[n];
      uint32_t many = scan_group(g, m, candidates);
      for (uint32_t c = 0; c < many; c++) {
        uint32_t k = candidates[c];
        if (!is_triggered(g->bucket[k], m)) continue;
        g->rest[k] = INFINITY;
        found[count++] = (first){tick, g->bucket[k]};
      }
    }
    tick_ms[tick] = now_ms() - tick_started;
  }
  double run_ms = now_ms() - started;
  double cpu_ms = (double)(clock() - cpu) * 1e3 / CLOCKS_PER_SEC;
  qsort(found, count, sizeof(first), by_tick);
  uint32_t a = 0x811c9dc5u, b = 0x9e3779b9u;
  for (uint32_t k = 0; k < count; k++) {
    a = (a ^ found[k].tick) * 0x01000193u;
    a = (a ^ found[k].bucket) * 0x01000193u;
    b = (b ^ found[k].tick) * 0x85ebca6bu;
    b = (b ^ found[k].bucket) * 0x85ebca6bu;
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"runMs\":%.4f,\"cpuMs\":%.4f,\"count\":%u,\"hash\":\"%08x%08x\",\"peakKb\":%ld,\"tickMs\":[", run_ms, cpu_ms, count, a, b,
         usage.ru_maxrss);
  for (uint32_t tick = 0; tick < ticks; tick++) printf(tick ? ",%.4f" : "%.4f", tick_ms[tick]);
  printf("]}\n");
  fflush(stdout);
}

int main(int argc, char **argv) {
  if (argc != 2) fail("usage: rescan FILE");
  load(argv[1]);
  make_groups();
  first *found = room(sizeof(first) * (size_t)buckets);
  uint32_t *candidates = room(4 * (size_t)buckets);
  double *tick_ms = room(8 * (size_t)ticks);
  printf("{\"ready\":true}\n");
  fflush(stdout);
  char line[64];
  while (fgets(line, sizeof line, stdin)) run(found, candidates, tick_ms);
  return 0;
}
