/**
 * Loaded into the process of a step before its bundle: time that passes only while the process has nothing to do but
 * to wait for it. A wait of minutes takes no time at all, and how busy the machine is changes nothing: the same
 * scenario always goes the same way. It also carries out what the environment variable RANDOM_PLAN asks for: a kill or
 * signals at an exact moment.
 *
 * Each request tells the platform its number and the time (x-test-request, x-test-now). What the platform wants to
 * happen on the way of its answer stands in the answer's header x-test-way (see `Way` in world.ts).
 */
import fs from 'node:fs';
import http from 'node:http';

const plan = JSON.parse(process.env.RANDOM_PLAN ?? '{}');
delete process.env.RANDOM_PLAN;
const { startsAt = 0, epoch = 0, reportPath, chance = [0.5], kill, signals = [] } = plan;

let now = startsAt;
let events = 0;
/** Those since the first request that writes, itself included. */
let writeEvents = 0;
let requests = 0;
/** Requests that are under way, and those of them that will not go on by themselves. */
const underWay = new Set();
const stalled = new Set();
/** Requests whose answer the bundle has read to its end. */
const answered = [];
const signalled = [];
const toldAt = {};

/** Leaves word of what has happened so far, for the test. */
function report(extra = {}) {
  const text = JSON.stringify({ now, events, answered, signalled, toldAt, ...extra });
  fs.writeFileSync.real(reportPath, text);
}

// Time

process.hrtime.bigint = () => BigInt(Math.round(now * 1e6));
Date.now = () => Math.floor(epoch + now);

const timers = new Map();
let timerNumber = 0;

globalThis.setTimeout = (run, ms = 0, ...args) => {
  timerNumber += 1;
  timers.set(timerNumber, { due: now + Math.max(1, ms), run: () => run(...args) });
  settle();
  return timerNumber;
};
const clearReal = globalThis.clearTimeout;
globalThis.clearTimeout = (timer) => (typeof timer === 'number' ? timers.delete(timer) : clearReal(timer));

// So many turns of the event loop without anything to do, and nothing will come by itself.
const QUIET_TURNS = 4;
const IDLE_RESOURCES = new Set([
  'TCPSocketWrap',
  'PipeWrap',
  'TTYWrap',
  'Immediate',
  'Timeout',
  'SignalWrap',
]);
let settling = false;
/** Turns since something happened. */
let quiet = 0;
let awaited = 0;

const isBusy = () =>
  awaited > 0 ||
  underWay.size > stalled.size ||
  process.getActiveResourcesInfo().some((one) => !IDLE_RESOURCES.has(one));

/** Lets the time pass up to the next timer once there is nothing else to do. */
function settle() {
  // A request may come and go between two turns.
  quiet = 0;
  if (settling) return;
  settling = true;
  const turn = () => {
    quiet = isBusy() ? 0 : quiet + 1;
    // A signal that is on its way holds no process: this turns until it is there.
    if (awaited > 0) setImmediate(turn);
    // A request that is under way wakes this up again when it ends.
    else if (underWay.size > stalled.size) settling = false;
    else if (quiet < QUIET_TURNS) setImmediate(turn);
    else {
      settling = false;
      pass();
    }
  };
  setImmediate(turn);
}

function pass() {
  const [next] = [...timers].sort(([a, one], [b, other]) => one.due - other.due || a - b);
  if (next === undefined) {
    if (stalled.size === 0) return;
    // Whoever waits for an answer that never comes, without a limit, waits for ever.
    report({ isHeldUp: true });
    process.kill(process.pid, 'SIGKILL');
    return;
  }
  const [timer, { due, run }] = next;
  timers.delete(timer);
  now = Math.max(now, due);
  run();
  settle();
}

// Chance

let drawn = 0;
Math.random = () => {
  drawn += 1;
  return chance[drawn % chance.length];
};

// Kills and signals

/** Something has happened or is about to: the moment for which a kill or a signal may be planned. */
function moment(kind) {
  events += 1;
  if (writeEvents > 0) writeEvents += 1;
  if (isNow(kill)) {
    report({ killedAt: kind });
    process.kill(process.pid, 'SIGKILL');
  }
  for (const signal of signals) if (isNow(signal)) send(signal, kind);
}

function isNow(planned) {
  return planned !== undefined && (planned.event === events || planned.writeEvent === writeEvents);
}

function send({ name, again }, kind) {
  const handled = process.listenerCount(name) > 0;
  report({ killedAt: kind });
  if (handled) {
    awaited += 1;
    settle();
    process.once(name, () => {
      awaited -= 1;
      signalled.push({ name, at: now, kind });
      for (const deliver of held.splice(0)) deliver();
      settle();
    });
  }
  process.kill(process.pid, name);
  if (again !== undefined) setTimeout(() => send(again, 'again'), again.afterMs);
}

for (const signal of signals) {
  if (signal.afterMs !== undefined) setTimeout(() => send(signal, 'wait'), signal.afterMs);
}
if (kill?.afterMs !== undefined) {
  setTimeout(() => {
    report({ killedAt: 'wait' });
    process.kill(process.pid, 'SIGKILL');
  }, kill.afterMs);
}
// A signal that is planned for some time must not keep the process alive until then.
// (Timers here are no timers of Node: the process ends when its bundle says so.)

for (const name of ['writeFileSync', 'appendFileSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    moment(`before ${name}`);
    const result = real(...args);
    moment(`after ${name}`);
    return result;
  };
  fs[name].real = real;
}

const { stdout } = process;
const write = stdout.write.bind(stdout);
stdout.write = (chunk, ...args) => {
  if (String(chunk).startsWith('::error')) toldAt.error ??= now;
  if (String(chunk) !== '') moment('line');
  return write(chunk, ...args);
};

// Requests

/** Answers that wait until a signal that was sent has arrived. */
const held = [];

const { request } = http;
http.request = (options, onResponse) => {
  if (options.method === 'PUT' || options.method === 'PATCH') writeEvents ||= 1;
  moment('before request');
  requests += 1;
  const number = requests;
  const headers = { ...options.headers, 'x-test-request': String(number), 'x-test-now': String(now) };
  const sent = request({ ...options, headers }, (response) => {
    const way = JSON.parse(response.headers['x-test-way'] ?? '{}');
    delete response.headers['x-test-way'];
    if (way.isLost) {
      stalled.add(sent);
      settle();
      return;
    }
    let isDelivered = false;
    response.once('end', () => {
      // What is cut before it is delivered is read to its end, and dropped.
      if (!isDelivered) return;
      answered.push(number);
      moment('answer');
    });
    const deliver = () => {
      stalled.delete(sent);
      if (sent.destroyed) return;
      if (awaited > 0) {
        held.push(deliver);
        return;
      }
      moment('headers');
      isDelivered = true;
      if (way.isStuck) stalled.add(sent);
      onResponse(response);
      settle();
    };
    if (!(way.delayMs > 0)) return deliver();
    stalled.add(sent);
    setTimeout(deliver, way.delayMs);
  });
  underWay.add(sent);
  sent.once('close', () => {
    underWay.delete(sent);
    stalled.delete(sent);
    settle();
  });
  return sent;
};

process.on('exit', (code) => report({ code }));
