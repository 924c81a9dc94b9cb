import { expect, test } from 'vitest';
import { rearrange } from '../../../client/canvas/rearrange.ts';

test('an arranging that was ended before its code had come does not begin', async () => {
  const whole = { entities: [], relations: [], fixed: {}, area: { width: 800, height: 600 } };
  const how = { how: 'force', center: null, isMirrored: false, standing: {} } as const;
  const measure = () => {
    throw new Error('nobody is to be measured');
  };
  // here is no worker to be begun: one would be an error of another name
  await expect(rearrange(whole, how, measure, AbortSignal.abort())).rejects.toThrow(
    expect.objectContaining({ name: 'AbortError' }),
  );
});
