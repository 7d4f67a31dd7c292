// Plain JavaScript with typed arrays: the same method as ours, as far as the language goes.
import { Box } from '../box.mjs';
import { serve } from '../serve.mjs';

await serve((discs) => {
  const box = new Box(discs);
  return { step: () => box.step(), positions: () => box };
});
