import type { SurveyContent } from '@safar/schema/browser';

/** The words of a survey with what the cart is worth put into them. @param value undefined or 0 = nobody said */
export const fillCart = (content: SurveyContent, value: number | undefined): SurveyContent =>
  JSON.parse(
    JSON.stringify(content).replace(/\{cart\.value:(.)\}/g, (_, digits: number) =>
      value
        ? value.toLocaleString(content.numbers, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          })
        : '…',
    ),
  ) as SurveyContent;
