import { describe, expect, it } from 'vitest';
import { verdictsOn } from './judging.ts';

/** Vietnamese sentences as the press writes them, with the verdict on each figure in reading order. */
const says = (text: string, verdicts: string, published = '2026-11-10'): void => {
  expect(verdictsOn(text, { lang: 'vi', published }).join(' ')).toBe(verdicts);
};

describe('the language has its own ways', () => {
  it.each([
    ['trị giá is worth anything, so a contract is no valuation', 'OpenAI ký hợp đồng trị giá 300 tỷ USD với Oracle.', 'consistent'],
    ['nghìn tỷ is a trillion', 'OpenAI được định giá 8,52 nghìn tỷ USD.', 'conflicting'],
    ['từ begins a change', 'Định giá OpenAI tăng từ 300 tỷ USD lên 852 tỷ USD.', 'consistent consistent'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});

describe('what holds', () => {
  it.each([
    ['OpenAI vừa hoàn tất vòng gọi vốn kỷ lục 122 tỷ USD, nâng định giá công ty lên 852 tỷ USD.', 'consistent consistent'],
    ['OpenAI gọi vốn thành công 122 tỷ USD, được định giá 852 tỷ USD', 'consistent consistent'],
    ['Amazon rót 50 tỷ USD, Nvidia và SoftBank mỗi bên 30 tỷ USD vào OpenAI.', 'consistent consistent'],
    ['Amazon, Nvidia và SoftBank lần lượt đầu tư 50 tỷ USD, 30 tỷ USD và 30 tỷ USD vào OpenAI.', 'consistent consistent consistent'],
    ['Định giá trước khi rót vốn của OpenAI là 730 tỷ USD.', 'consistent'],
    ['OpenAI cũng nâng hạn mức tín dụng tuần hoàn lên khoảng 4,7 tỷ USD.', 'consistent'],
    ['Nhà đầu tư cá nhân đóng góp hơn 3 tỷ USD cho OpenAI thông qua các ngân hàng.', 'consistent'],
    ['SoftBank nắm khoảng 13% cổ phần OpenAI sau khi đã rót tổng cộng 64,6 tỷ USD.', 'consistent consistent'],
    ['Microsoft nắm 27% cổ phần OpenAI, trị giá khoảng 135 tỷ USD.', 'consistent consistent'],
    ['Doanh thu quy năm của OpenAI đạt khoảng 50 tỷ USD.', 'consistent'],
  ])('%s', says);
});

describe('a value that the text places in the past, or tells with its event', () => {
  it.each([
    ['Công ty mẹ ChatGPT huy động 122 tỉ đô la từ Amazon, Nvidia và SoftBank.', 'consistent'],
    ['Năm 2025, doanh thu OpenAI đạt 13,1 tỷ USD.', 'consistent'],
    ['Tháng 10/2024, OpenAI huy động 6,6 tỷ USD với mức định giá 157 tỷ USD.', 'consistent consistent'],
    ['Tháng 3 năm ngoái, OpenAI công bố vòng gọi vốn 40 tỷ USD do SoftBank dẫn đầu, định giá 300 tỷ USD.', 'consistent consistent'],
    ['Khi đó OpenAI được định giá 157 tỷ USD.', 'consistent'],
    ['Hồi tháng 10 năm ngoái, nhân viên OpenAI bán 6,6 tỷ USD cổ phiếu ở mức định giá 500 tỷ USD.', 'consistent consistent'],
    ['Microsoft đã đầu tư 13 tỷ USD vào OpenAI từ năm 2019.', 'consistent'],
    ['Định giá của OpenAI tăng từ 500 tỷ USD hồi tháng 10 lên 852 tỷ USD.', 'consistent consistent'],
  ])('%s', says);
});

describe('what a newer figure has replaced', () => {
  it.each([
    ['OpenAI đạt doanh thu 2 tỷ USD mỗi tháng, ChatGPT có hơn 900 triệu người dùng hàng tuần và 50 triệu người dùng trả phí.', 'outdated outdated consistent'],
    ['OpenAI hiện được định giá 500 tỷ USD, cao nhất trong các startup.', 'outdated'],
    ['Doanh thu quy năm của OpenAI vượt 25 tỷ USD.', 'outdated'],
    ['ChatGPT có 800 triệu người dùng hàng tuần.', 'outdated'],
  ])('%s', says);
});

describe('what the ledger contradicts', () => {
  it.each([
    ['OpenAI được định giá 852 triệu USD.', 'conflicting'],
    ['Định giá của OpenAI đã đạt 8,52 nghìn tỷ USD.', 'conflicting'],
  ])('%s', says);
});

describe('what others have, what is planned and what is converted, beside what holds', () => {
  it.each([
    ['Anthropic được định giá 965 tỷ USD, vượt mức 852 tỷ USD của OpenAI.', 'none consistent'],
    ['OpenAI huy động được 122 tỷ USD (khoảng 3,2 triệu tỷ đồng).', 'consistent none'],
  ])('%s', says);
});

describe('what is never judged: talks, plans, losses, prices, fines, other companies', () => {
  it.each([
    ['OpenAI đang đàm phán gọi thêm 30 tỷ USD ở mức định giá 1,4 nghìn tỷ USD.', 'none none'],
    ['OpenAI dự kiến IPO với định giá tới 1.000 tỷ USD.', 'none'],
    ['OpenAI lỗ 38,5 tỷ USD trong năm 2025.', 'none'],
    ['Gói ChatGPT Plus có giá 20 USD mỗi tháng.', 'none'],
    ['Elon Musk từng đề nghị mua OpenAI với giá 97,4 tỷ USD.', 'none'],
    ['OpenAI bị phạt 15 triệu euro tại Italy.', 'none'],
    ['VinGroup hợp tác với OpenAI, doanh thu quý 3 đạt 2 tỷ USD.', 'none'],
  ])('%s', says);
});

describe('other words for the same, and what only looks like it', () => {
  it.each([
    ['a month by its number and year', 'Tháng 10/2024, OpenAI gọi được 6,6 tỷ USD ở mức định giá 157 tỷ USD.', 'consistent consistent'],
    ['a venture is no company', 'Dự án Stargate của OpenAI trị giá 500 tỷ USD.', 'consistent'],
    ['phi lợi nhuận is no profit', 'Cơ cấu cổ đông OpenAI: quỹ phi lợi nhuận 26%, Microsoft 27%, nhân viên và nhà đầu tư 47%.', 'consistent consistent consistent'],
    ['a bridge loan is no investment', 'SoftBank vay cầu nối 40 tỷ USD để đầu tư vào OpenAI.', 'none'],
    ['a price is the company\'s, or that of what it sells', 'Công ty mẹ của ChatGPT giờ có giá 852 tỷ USD.', 'consistent'],
    ['a share of another company is not this one\'s', 'SoftBank bán 3% cổ phần T-Mobile để đầu tư vào OpenAI.', 'none'],
    ['a contract by its party', 'OpenAI ký thỏa thuận 38 tỷ USD với AWS.', 'consistent'],
    ['what is burned is not earned', 'OpenAI đốt 2 tỷ USD mỗi tháng.', 'none'],
    ['money that comes on top is no change', 'OpenAI nhận thêm 122 tỷ USD: Amazon góp 50 tỷ USD, Nvidia 30 tỷ USD.', 'consistent consistent consistent'],
    ['a market has its size', 'Thị trường AI sẽ đạt 122 tỷ USD, OpenAI dẫn đầu.', 'none'],
    ['time is counted back', 'Một năm rưỡi trước, định giá của OpenAI là 300 tỷ USD.', 'consistent'],
    ['eight months ago is no month ago', '8 tháng trước OpenAI được định giá 840 tỷ USD.', 'consistent'],
    ['users of one country are not all', 'OpenAI có 100 triệu người dùng tại Ấn Độ.', 'none'],
    ['whoever is compared with it is another', 'Vingroup có vốn hóa 20 tỷ USD, kém xa OpenAI.', 'none'],
    ['the time of a round is no round', 'OpenAI đang đàm phán định giá 1.400 tỷ USD. Lúc gọi vốn hồi tháng 3, con số này là 852 tỷ USD.', 'none consistent'],
  ])('%s: %s', (_, text, verdicts) => says(text, verdicts));
});
