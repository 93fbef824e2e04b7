import { sealContact, type ContactContent, type GivenAnswer, type SurveyMount } from '@safar/schema/browser';
import { isClosed } from './contact.js';
import { readContact } from './read-contact.js';

/** What is told of an answer that holds a contact: that it was left, and what only the owner of the site can open. */
const seal = async (answer: GivenAnswer, question: ContactContent, survey: string): Promise<GivenAnswer> => {
  const { value, revision } = answer;
  const contact = Array.isArray(value) ? readContact(value, question.ask) : undefined;
  const told = { question: question.id, revision };
  // What was left before is taken back; where nothing was, there is nothing to take.
  if (!contact || !question.seal) return { ...told, value: null, ...(revision > 1 && { sealed: '' }) };
  const { key, site } = question.seal;
  const place = { site, survey, question: question.id };
  return { ...told, value: 1, sealed: await sealContact(contact, key, place) };
};

/**
 * Keeps contacts apart: whoever mounts the survey, stores its answers and sends them, gets none in plain text. A page that cannot
 * encrypt asks for none, and tells of no answer. `onAnswer` rejects when encrypting fails, and only then: nothing is told of
 * that contact, nor of its question if it is passed over then.
 */
export const keepApart = (mount: SurveyMount): SurveyMount => {
  const { content, onAnswer } = mount;
  const questions = content.questions.map((question) =>
    question.type === 'contact' && isClosed(question) ? { ...question, required: false } : question,
  );
  const find = (id: string): ContactContent | undefined =>
    questions.flatMap((question) => (question.type === 'contact' && question.id === id ? [question] : []))[0];
  /** Questions whose contact could not be encrypted. */
  const failed = new Set<string>();
  return {
    ...mount,
    content: { ...content, questions },
    async onAnswer(answer) {
      const question = find(answer.question);
      let told = answer;
      if (question) {
        const { id } = question;
        if (isClosed(question) || (failed.has(id) && answer.value === null && answer.revision === 1)) return;
        failed.add(id);
        told = await seal(answer, question, content.id);
        failed.delete(id);
      }
      // What keeps the answers also tries again: one that it could not store holds up nobody.
      await onAnswer(told).catch(() => {});
    },
  };
};
