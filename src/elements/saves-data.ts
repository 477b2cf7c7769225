/** Whether the reader has asked the browser to save data. */
export const savesData = () => Reflect.get(Reflect.get(navigator, 'connection') ?? {}, 'saveData') === true;
