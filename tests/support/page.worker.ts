import { afterEach, expect } from 'vitest';
import { takeFaults } from './page-faults.ts';

/** A test of the page fails by itself when any of its windows had a fault that it did not bring about. */
afterEach(() => {
  expect(takeFaults(), 'faults of a page').toEqual([]);
});
