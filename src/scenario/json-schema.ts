/** The shapes of scenario and batch files as JSON Schema, for editors: completion, ranges and words while one writes. */
import { z } from 'zod/mini';
import type { Text } from '../kernel/declare.ts';
import { LEVER_IDS, LEVERS, type LeverId } from '../model/index.ts';
import { LEVER_WORDS } from '../model/words.ts';
import { BATCH_VOCABULARY, batchSchema } from './batch-schema.ts';
import type { Vocabulary } from './describe.ts';
import { entrySchema, rangeOf, scenarioSchema } from './schema.ts';
import { expectedAt } from './vocabulary.ts';

type Json = Record<string, unknown>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schema of a scenario, generated from the same declarations that the reader checks against. */
export function scenarioJsonSchema(): Json {
  const shape = z.toJSONSchema(scenarioSchema, { io: 'input' }) as { properties: Json };
  const entry = z.toJSONSchema(entrySchema, { io: 'input' }) as { properties: Json };
  const properties = described(shape.properties, [], expectedAt);
  const items = {
    ...withoutDraft(entry),
    properties: rulesAlone(described(entry.properties, ['programme', 0], expectedAt)),
    anyOf: [{ required: ['value'] }, { required: ['path'] }],
    allOf: LEVER_IDS.map(rangeRule),
  };
  const whole = properties['programme'] as { properties: Json; description: string };
  return {
    $schema: DRAFT,
    title: 'Zonelab scenario · 试验区推演情景',
    ...withoutDraft(shape),
    $defs: { entry: items },
    properties: {
      ...properties,
      programme: programmeSchema(whole),
      targets: targetsSchema(properties['targets'] as { items: Described }),
    },
  };
}

interface Described {
  readonly properties: Json;
  readonly description: string;
}

/** A programme is a list of entries, or a mapping that may stack scenarios. */
function programmeSchema({ properties, description }: Described): Json {
  const list = { type: 'array', items: { $ref: '#/$defs/entry' } };
  const parts = described(properties, ['programme'], expectedAt);
  const stack = parts['stack'] as { items: Described };
  const member = {
    ...stack.items,
    properties: rulesAlone(
      described(stack.items.properties, ['programme', 'stack', 0], expectedAt),
    ),
  };
  const members = { ...stack, items: { anyOf: [{ type: 'string' }, member] } };
  const whole = {
    type: 'object',
    additionalProperties: false,
    properties: { ...parts, stack: members, entries: list },
  };
  return { description, default: [], anyOf: [list, whole] };
}

/** A target of one's own has one bound. */
function targetsSchema(list: { readonly items: Described }): Json {
  const properties = described(list.items.properties, ['targets', 0], expectedAt);
  const oneOf = ['atLeast', 'atMost'].map((bound) => ({ required: [bound] }));
  return { ...list, items: { ...list.items, properties, oneOf } };
}

/** A rule may stand by itself where a list of rules may. */
function rulesAlone(properties: Json): Json {
  const alone = Object.entries(properties).map(([key, schema]) => {
    if (key !== 'when' && key !== 'unless') return [key, schema];
    const { description, ...list } = schema as { description: string; items: Json };
    return [key, { description, anyOf: [list.items, list] }];
  });
  return Object.fromEntries(alone) as Json;
}

/** JSON Schema of a batch. */
function batchJsonSchema(): Json {
  const shape = z.toJSONSchema(batchSchema, { io: 'input' }) as { properties: Json };
  return {
    $schema: DRAFT,
    title: 'Zonelab batch · 试验区推演批次',
    ...withoutDraft(shape),
    properties: described(shape.properties, [], BATCH_VOCABULARY.expectedAt),
  };
}

const SCHEMAS = { scenario: scenarioJsonSchema, batch: batchJsonSchema } as const;

/** Kinds of files that have a schema. */
export const SCHEMA_KINDS = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[];

/** The file as it is kept in `public`. */
export function jsonSchemaText(kind: keyof typeof SCHEMAS): string {
  return `${JSON.stringify(SCHEMAS[kind](), undefined, 2)}\n`;
}

function withoutDraft(schema: Json): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}

/** Properties with the words that an error message would use for them. */
function described(
  properties: Json,
  path: readonly PropertyKey[],
  expected: Vocabulary['expectedAt'],
): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      { description: bilingual(expected([...path, key])), ...(schema as Json) },
    ]),
  );
}

function bilingual(words: Text | string): string {
  return typeof words === 'string' ? words : `${words.en} · ${words.zh}`;
}

/** The range of a lever's value, and what the lever is called. */
function rangeRule(lever: LeverId): Json {
  const [minimum, maximum] = LEVERS[lever].range;
  const description = `${bilingual(LEVER_WORDS[lever].label)}: ${bilingual(rangeOf(lever))}`;
  return {
    if: { properties: { lever: { const: lever } } },
    then: { properties: { value: { type: 'number', minimum, maximum, description } } },
  };
}
