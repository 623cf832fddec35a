import type { Agent } from 'node:http';
import type { Duplex } from 'node:stream';

function giveUp(this: Duplex): void {
  this.destroy();
}

/**
 * Has an agent give up an idle connection on which anything arrives: nobody asked for that, and it would pass for the
 * answer to the next request, or the rest of it would. Node does so of itself from 24.17 on; one before that loses
 * what arrives, and goes on.
 */
export function watchIdle<Kind extends Agent>(agent: Kind): Kind {
  const { keepSocketAlive, reuseSocket } = agent;
  agent.keepSocketAlive = (socket) => {
    socket.once('data', giveUp);
    return keepSocketAlive.call(agent, socket);
  };
  agent.reuseSocket = (socket, request) => {
    socket.off('data', giveUp);
    reuseSocket.call(agent, socket, request);
  };
  return agent;
}

/**
 * Resolves when what has arrived on the idle connections of an agent is read; at once where it has none. Timers that
 * are due come before that: a request that waits for one would set out on a connection that is to be given up.
 */
export async function idleRead(agent: Agent): Promise<void> {
  if (Object.keys(agent.freeSockets).length === 0) return;
  // In the turn of the event loop that runs, sockets may have been looked at already.
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
