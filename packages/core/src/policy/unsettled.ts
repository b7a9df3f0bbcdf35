/** Whether sources differ on who comes first in an amount: a family has to be told so, wherever it is told the sum. */
export const isUnsettled = (amount: object): boolean => JSON.stringify(amount).includes('"order":{');
