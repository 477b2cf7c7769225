import { workerData } from 'node:worker_threads';
import { drawCard } from '../sharing/draw-card.ts';
import { keepResult } from './kept-results.ts';
import type { CardsTask } from './write-cards.ts';

const cards: CardsTask = workerData;
for (const { file, tree } of cards) keepResult(file, await drawCard(tree));
