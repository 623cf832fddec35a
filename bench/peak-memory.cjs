// Required before a contender to learn its peak memory, which only the process itself can tell.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(peakKb())));

/** In kB. Linux counts what the parent held at the fork into `maxRSS`, but not into `VmHWM`. */
function peakKb() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return /^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1];
}
