/** `zonelab schema`: the shape of a scenario file, for editors. */
import { scenarioJsonSchemaText } from '../../scenario/json-schema.ts';
import type { ExitCode, Io } from '../io.ts';

export function schemaCommand(io: Io): Promise<ExitCode> {
  io.out(scenarioJsonSchemaText().trimEnd());
  return Promise.resolve(0);
}
