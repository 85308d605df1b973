// Claim: the JSON Schema for editors is the one that the catalogue gives, says what the reader says, and is the file
// in `public`; it is written by `zonelab schema KIND > public/KIND.schema.json`.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEVER_IDS, LEVERS } from '../../src/model/index.ts';
import {
  jsonSchemaText,
  SCHEMA_KINDS,
  scenarioJsonSchema,
} from '../../src/scenario/json-schema.ts';
import { keysAt } from '../../src/scenario/vocabulary.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

interface Node {
  readonly $defs: Readonly<Record<string, Node>>;
  readonly anyOf: readonly Node[];
  readonly type: string;
  readonly properties: Readonly<Record<string, Node>>;
  readonly required: readonly string[];
  readonly additionalProperties: unknown;
  readonly items: Node;
  readonly enum: readonly string[];
  readonly description: string;
  readonly allOf: readonly { readonly if: Node; readonly then: Node }[];
  readonly const: string;
}

describe('the schema for editors', () => {
  const schema = scenarioJsonSchema() as unknown as Node;
  const entry = schema.$defs['entry'];

  it('is fresh: run `npx zonelab schema KIND > public/KIND.schema.json` when it is not', () => {
    for (const kind of SCHEMA_KINDS)
      expect(readFileSync(at(`public/${kind}.schema.json`), 'utf8')).toBe(jsonSchemaText(kind));
  });

  it('has the keys of the reader, strictly, and words for each in both languages', () => {
    expect(Object.keys(schema.properties)).toEqual(keysAt([]));
    expect(Object.keys(entry?.properties ?? {})).toEqual(keysAt(['programme', 0]));
    expect([schema.additionalProperties, entry?.additionalProperties]).toEqual([false, false]);
    expect(schema.required).toEqual(['title']);
    expect(entry?.required).toEqual(['lever']);
    expect(entry?.anyOf.map(({ required }) => required)).toEqual([['value'], ['path']]);
    for (const { description } of Object.values(schema.properties))
      expect(description).not.toBe('');
  });

  it('knows a programme as a list and as a mapping', () => {
    const [list, whole] = schema.properties['programme']?.anyOf ?? [];
    expect(list?.type).toBe('array');
    expect(Object.keys(whole?.properties ?? {})).toEqual(keysAt(['programme']));
    expect(whole?.additionalProperties).toBe(false);
  });

  it('knows every lever and its range', () => {
    expect(entry?.properties['lever']?.enum).toEqual(LEVER_IDS);
    const ranges = entry?.allOf.map((rule) => [
      rule.if.properties['lever']?.const,
      rule.then.properties['value'],
    ]);
    expect(ranges).toMatchObject(
      LEVER_IDS.map((id) => {
        const [minimum, maximum] = LEVERS[id].range;
        return [id, { minimum, maximum }];
      }),
    );
  });

  it.each(readdirSync(at('scenarios')).filter((name) => name.endsWith('.yaml')))(
    'is named at the head of %s',
    (name) => {
      const [first] = readFileSync(at(`scenarios/${name}`), 'utf8').split('\n');
      expect(first).toBe('# yaml-language-server: $schema=../public/scenario.schema.json');
    },
  );
});
