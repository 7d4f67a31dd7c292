import RAPIER from '@dimforge/rapier2d-simd-compat';
import { serveRapier } from '../rapier.mjs';

await serveRapier(RAPIER);
