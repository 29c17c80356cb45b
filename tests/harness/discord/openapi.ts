/** Discord's own OpenAPI document as a check, where a copy of it is at hand: FOOTNOTE_DISCORD_OPENAPI names the file. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json } from './kinds.ts';
import type { Violation } from './validate.ts';

/** Whether a body fits a schema of the document, by the schema's name. */
export type OpenApiCheck = (schema: string, body: Json) => readonly Violation[];

/** The check, or one that finds nothing where there is no copy. */
export function openApiCheck(file = process.env.FOOTNOTE_DISCORD_OPENAPI ?? ''): OpenApiCheck {
  if (!existsSync(file)) return () => [];
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly components: { readonly schemas: Json };
  };
  const formats = Object.fromEntries(
    ['snowflake', 'uri', 'date-time', 'nonce', 'int32', 'int64', 'double'].map((name) => [
      name,
      true as const,
    ]),
  );
  const ajv = new Ajv2020({ strict: false, formats });
  // Its unions overlap, since numbers may be written as text: one that fits is enough.
  const schemas = JSON.stringify(components.schemas, (_, value: Json) => {
    if (typeof value !== 'object' || value === null || !('oneOf' in value)) return value;
    const { oneOf, ...rest } = value;
    return { ...rest, anyOf: oneOf };
  });
  ajv.addSchema({
    $id: 'discord',
    $defs: JSON.parse(schemas.replaceAll('#/components/schemas/', 'discord#/$defs/')),
  });
  return (schema, body) => {
    const check = ajv.getSchema(`discord#/$defs/${schema}`);
    if (!check || check(body) === true) return [];
    const deepest = [...(check.errors ?? [])].sort(
      (a, b) => b.instancePath.length - a.instancePath.length,
    )[0];
    return [{ rule: schema, path: deepest?.instancePath ?? '', found: deepest?.message ?? '' }];
  };
}
