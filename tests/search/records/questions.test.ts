import { expect, test } from 'vitest';
import { questions, requireQuestionedSections } from '../../../src/search/records/questions.ts';

const sections = new Set(questions.keys());

test('questions for a section that is gone stop the build, with the line of its address', () => {
	const [gone = ''] = sections;
	expect(() => requireQuestionedSections(sections)).not.toThrow();
	expect(() => requireQuestionedSections(new Set([...sections].filter((address) => address !== gone)))).toThrow(
		`content/data/questions.json:2: There is no section “${gone}”. Correct the address.`,
	);
});

test('no section is said to answer the same question twice', () => {
	for (const asked of questions.values()) expect(new Set(asked).size).toBe(asked.length);
});
