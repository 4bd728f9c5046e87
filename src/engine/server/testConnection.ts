import type { EngineHost, ServerSettings } from '../engine.js';
import { examine } from './examine.js';
import { connect } from './openServerModel.js';
import type { ConnectionReport } from './report.js';

/**
 * Opens the server's model anew and asks it a few small questions of no story.
 *
 * @throws {LanguageModelError} with the sentence to show when nothing answers
 * @throws the signal's reason on abort
 */
export async function testConnection(settings: ServerSettings, host: EngineHost, signal: AbortSignal): Promise<ConnectionReport> {
  const connection = await connect(settings, host, signal);
  await using _model = connection.model;
  return await examine(connection, signal);
}
