import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { drawCard } from '../sharing/draw-card.ts';
import type { CardsTask } from './write-cards.ts';

const cards: CardsTask = workerData;
for (const { file, tree } of cards) writeFileSync(file, await drawCard(tree));
