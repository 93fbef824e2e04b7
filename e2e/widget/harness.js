// What the trigger engine does, in its simplest form: mounts the widget and keeps a book of what it is told.
const book = { shown: 0, answers: [], questions: [], ends: [], backs: 0 };
let held = null;
let unmount = () => {};

/** The smallest that can show it, but for the one with numbers and words alone. */
const choose = ({ place, questions }) =>
  questions.some(({ type }) => type === 'contact') ? 'widget-contact' : place ? 'widget-places' : 'widget';

window.harness = {
  book,
  /** From now on answers are stored only when `release` is called. */
  hold() {
    held = [];
  },
  release() {
    for (const store of held ?? []) store();
    held = null;
  },
  async show({ content, ui, seed, saved, build = choose(content) }) {
    const { mountSurvey } = await import(`/${build}.js`);
    unmount = mountSurvey({
      content,
      ui,
      seed,
      ...(saved ? { saved } : {}),
      onShown: () => {
        book.shown += 1;
      },
      onAnswer: (answer) => {
        book.answers.push(answer);
        return new Promise((resolve) => {
          if (held) held.push(resolve);
          else resolve();
        });
      },
      onQuestion: (question) => book.questions.push(question),
      onEnd: (how) => book.ends.push(how),
      onBack: () => {
        book.backs += 1;
      },
    });
  },
  unmount: () => unmount(),
};
document.documentElement.dataset.ready = 'yes';
