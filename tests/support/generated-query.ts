import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What an asker may try in place of an id or a text: Cypher, full-text syntax, paths, scripts, odd Unicode, size. */
export const hostile = [
  `act:x'}) MATCH (n) DETACH DELETE n //`,
  `act:x"}) MATCH (n) DETACH DELETE n //`,
  '`) RETURN 1 UNION MATCH (n) RETURN n //',
  '$filter',
  '{id: 1}',
  '*:* OR terms:*',
  'name:"a" AND (b OR [c TO d]) ~2 ^9 \\ /re.*/',
  '../../../../etc/passwd',
  '..%2f..%2fpackage.json',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '\u202eact:isis\u2066',
  'ـ'.repeat(50),
  'a'.repeat(5000),
  '-1',
  'null',
  '',
  ' ',
  '%',
  '🕊',
];

const ids = [
  'act:hub',
  'act:one',
  'act:two',
  'act:once-one',
  'act:speaker',
  'pla:town',
  'evt:battle',
  'small',
  'small/a',
  'small/p2:10-15',
  'ref:town-point',
  'fights',
  'helps',
  'act:nobody',
];
const text = fc.constantFrom('hub', 'المحور', 'said', 'batt', ...hostile);
const id = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: text });
const cursors = fc.constantFrom(
  'x',
  Buffer.from('["claims x","small",2,10,"small/a"]').toString('base64url'),
  Buffer.from('[[[[]]]]').toString('base64url'),
  Buffer.from('{"__proto__":1}').toString('base64url'),
);
const number = fc.constantFrom(1, 2, 3, 5, 25, 100, 0, -1, 101, 2 ** 31 - 1);

/** A value of an input type, as it is written in a document; now and then one that does not fit. */
function value(type: GraphQLInputType, name: string): Arbitrary<string> {
  if (isNonNullType(type)) return value(type.ofType, name);
  if (isListType(type))
    return fc.array(value(type.ofType, name), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((one) => one.name));
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields()).map((field) =>
      fc.option(
        value(field.type, field.name).map((written) => `${field.name}: ${written}`),
        { freq: 1, nil: null },
      ),
    );
    return fc
      .tuple(...parts.map((part) => fc.tuple(part, fc.nat(3))))
      .map(
        (all) => `{ ${all.flatMap(([part, keep]) => (part !== null && keep === 0 ? part : [])).join(', ')} }`,
      );
  }
  if (type.name === 'Int') return number.map(String);
  if (type.name === 'Float') return fc.constantFrom('1.5', '-1', '1e300');
  if (type.name === 'Boolean') return fc.constantFrom('true', 'false');
  if (type.name === 'ID') return id.map((one) => JSON.stringify(one));
  return (name === 'after' ? cursors : text).map((one) => JSON.stringify(one));
}

function selection(type: GraphQLNamedType, depth: number): Arbitrary<string> {
  if (!isObjectType(type)) return fc.constant('{ __typename }');
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 1 || isLeafType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant('{ __typename }');
  return fc
    .subarray(fields, { minLength: 1, maxLength: Math.min(3, fields.length) })
    .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(type, field.name, depth))))
    .map((written) => `{ ${written.join(' ')} }`);
}

function fieldOf(parent: GraphQLObjectType, name: string, depth: number): Arbitrary<string> {
  const field = parent.getFields()[name]!;
  const given = field.args.map((arg) => {
    const written = value(arg.type, arg.name).map((one) => `${arg.name}: ${one}`);
    return isNonNullType(arg.type) && arg.defaultValue === undefined
      ? written
      : fc.option(written, { nil: null, freq: 1 });
  });
  const named = getNamedType(field.type);
  const inner = isLeafType(named) ? fc.constant('') : selection(named, depth - 1);
  return fc.tuple(fc.tuple(...given), inner).map(([args, body]) => {
    const all = args.filter((arg) => arg !== null);
    return `${name}${all.length > 0 ? `(${all.join(', ')})` : ''} ${body}`;
  });
}

/** A question that the schema allows, with arguments that an asker may or may not mean well. */
export function generatedQuery(schema: GraphQLSchema): Arbitrary<string> {
  return selection(schema.getQueryType()!, 5);
}
