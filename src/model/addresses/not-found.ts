/** Path of the page for wrong addresses; Framework and static hosts know it as `404.html`. */
export const notFoundPath = "/404/";
