/** What an attribute says in JSON, marked as said by an attribute. @throws what is no JSON says nothing */
export const readJson = (text: string | null): object => ({ ...JSON.parse(text || '{}'), via: 'attributes' });
