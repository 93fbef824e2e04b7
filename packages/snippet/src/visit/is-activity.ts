/** Whether an event is something the visitor did: none of `automaticEvents` that a browser makes, told by their beginnings. */
export const isActivity = (name: string): boolean => !/^(page_l|web_vit|cart_|survey_s)/.test(name);
