type Dispatcher = NonNullable<RequestInit['dispatcher']>;

// Where Node's fetch keeps its connection agent: https://github.com/nodejs/undici/blob/main/lib/global.js
const GLOBAL_DISPATCHER = Symbol.for('undici.globalDispatcher.1');

let agent: Dispatcher | undefined;

/**
 * A connection agent that waits as long as the engine's own idle timeout: the one of Node's fetch gives up after 300 s without a byte,
 * less than a large prompt takes on a processor. It is made of Node's own class, since another version's would not fit its fetch.
 *
 * Ask after the first use of `Headers` or `Request`: Node sets its agent up then.
 *
 * @returns undefined where fetch has been given another agent, for a proxy for example: that one is kept
 */
export function patientAgent(): Dispatcher | undefined {
  const current: unknown = Reflect.get(globalThis, GLOBAL_DISPATCHER);
  if (typeof current !== 'object' || current?.constructor.name !== 'Agent') return undefined;
  const AgentClass = current.constructor as new (options: { headersTimeout: number; bodyTimeout: number }) => Dispatcher;
  agent ??= new AgentClass({ headersTimeout: 0, bodyTimeout: 0 });
  return agent;
}
