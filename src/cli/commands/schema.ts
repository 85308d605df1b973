/** `zonelab schema`: the shape of a scenario or batch file, for editors. */
import { jsonSchemaText, SCHEMA_KINDS } from '../../scenario/json-schema.ts';
import type { ExitCode, Io } from '../io.ts';

export function schemaCommand(io: Io, [kind = 'scenario']: string[]): Promise<ExitCode> {
  const known = SCHEMA_KINDS.find((each) => each === kind) ?? 'scenario';
  io.out(jsonSchemaText(known).trimEnd());
  return Promise.resolve(0);
}
