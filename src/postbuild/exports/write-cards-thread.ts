import { workerData } from 'node:worker_threads';
import { drawCard } from '../../exports/social-cards/draw-card.ts';
import { keepResult } from '../../lib/build-cache.ts';
import type { CardsTask } from './write-cards.ts';

const cards: CardsTask = workerData;
for (const { file, tree } of cards) keepResult(file, await drawCard(tree));
