// The category tree: code, Dutch, English, children.
export const TREE = [
  ['wonen', 'Wonen', 'Living', [
    ['lampen', 'Lampen', 'Lamps'], ['meubels', 'Meubels', 'Furniture'], ['textiel', 'Kussens, plaids en kleden', 'Cushions, throws and rugs'],
    ['decoratie', 'Decoratie', 'Decoration'], ['opbergen', 'Opbergen', 'Storage'], ['boeken', 'Boeken en papier', 'Books and paper']]],
  ['koken', 'Koken', 'Cooking', [
    ['pannen', 'Pannen en schalen', 'Pans and dishes'], ['snijden', 'Messen en planken', 'Knives and boards'],
    ['keukengerei', 'Keukengerei', 'Kitchen tools'], ['zetten', 'Koffie en thee zetten', 'Coffee and tea making'],
    ['keukentextiel', 'Keukentextiel', 'Kitchen textiles']]],
  ['tafelen', 'Tafelen', 'Table', [
    ['servies', 'Servies', 'Tableware'], ['glas', 'Glas en karaffen', 'Glasses and carafes'],
    ['bestek', 'Bestek en serveren', 'Cutlery and serving'], ['tafellinnen', 'Tafellinnen', 'Table linen']]],
  ['slapen-baden', 'Slapen en baden', 'Bed and bath', [
    ['beddengoed', 'Beddengoed', 'Bed linen'], ['badgoed', 'Badgoed', 'Towels and robes'],
    ['badkamer', 'Badkamer', 'Bathroom'], ['verzorging', 'Zeep en verzorging', 'Soap and care']]],
  ['tuin', 'Tuin', 'Garden', [
    ['potten', 'Potten en bakken', 'Pots and planters'], ['gereedschap', 'Gieters en gereedschap', 'Watering and tools'],
    ['groen', 'Zaden, bollen en planten', 'Seeds, bulbs and plants'], ['dieren', 'Vogels en insecten', 'Birds and insects'],
    ['buiten', 'Buiten leven', 'Outdoor living']]],
  ['proeverij', 'Proeverij', 'Food shelf', [
    ['olie-smaak', 'Olie, azijn en smaakmakers', 'Oil, vinegar and seasoning'], ['beleg', 'Honing, jam en pasta’s', 'Honey, jam and spreads'],
    ['koffie-thee', 'Koffie, thee en sap', 'Coffee, tea and juice'], ['voorraad', 'Pasta, meel en saus', 'Pasta, flour and sauce'],
    ['zoet', 'Koek, chocolade en drop', 'Biscuits, chocolate and liquorice']]],
];
