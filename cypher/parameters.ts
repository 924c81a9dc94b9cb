import neo4j from 'neo4j-driver';

/**
 * Parameters as the driver wants them: it sends every JavaScript number as a float, so whole numbers become
 * integers here. A list that holds a fraction stays a list of floats, because a stored list has one type.
 */
export function toParameters(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toParameter(value)]));
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) {
    const fractions = value.some((item) => typeof item === 'number' && !Number.isSafeInteger(item));
    return fractions ? value : value.map(toParameter);
  }
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return toParameters(value as Record<string, unknown>);
  return value;
}
