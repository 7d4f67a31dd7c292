import RAPIER from '@dimforge/rapier2d-compat';
import { serveRapier } from '../rapier.mjs';

await serveRapier(RAPIER);
