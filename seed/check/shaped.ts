/** The part of a JSON Schema that says of which type a value is. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema | false;
  prefixItems?: Schema[];
}

/**
 * The value with everything of a wrong type replaced by something empty of the right one, and nothing that
 * the schema doesn't know: so that one fault of shape doesn't keep the rest of a file from being checked.
 */
export function shaped(value: unknown, schema: Schema, root = schema): unknown {
  const target = schema.$ref ? root.$defs?.[schema.$ref.replace('#/$defs/', '')] : schema;
  if (!target) return value;
  switch (target.type) {
    case 'object':
      return shapedObject(value, target, root);
    case 'array':
      return shapedArray(value, target, root);
    case 'integer':
    case 'number':
      return typeof value === 'number' ? value : 0;
    case 'boolean':
      return value === true;
    default:
      return typeof value === 'string' ? value : '';
  }
}

function shapedObject(value: unknown, { properties = {}, required = [] }: Schema, root: Schema) {
  const own = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => Object.hasOwn(own, key) || required.includes(key))
      .map(([key, schema]) => [key, shaped(Object.hasOwn(own, key) ? own[key] : undefined, schema, root)]),
  );
}

function shapedArray(value: unknown, { items, prefixItems }: Schema, root: Schema) {
  const own: unknown[] = Array.isArray(value) ? value : [];
  if (prefixItems) return prefixItems.map((schema, index) => shaped(own[index], schema, root));
  return items ? own.map((item) => shaped(item, items, root)) : own;
}
