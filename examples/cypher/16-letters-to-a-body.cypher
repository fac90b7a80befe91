// Which letters went to a department, from whom, and which of its own letters answers them?
// หนังสือใดส่งถึงกรมอนามัย และมีหนังสือตอบหรือไม่
MATCH (d:Document)-[:ADDRESSED_TO]->(a:Agency {key: 'agency:กรมอนามัย'})
OPTIONAL MATCH (sender:Agency)-[:ISSUED]->(d)
OPTIONAL MATCH (a)-[:ISSUED]->(answer:Document)-[:CITES]->(d)
WITH d, sender, answer ORDER BY sender.name, answer.number
RETURN d.number AS letter, toString(d.date) AS date, collect(DISTINCT sender.name) AS senders, collect(DISTINCT answer.number) AS answers
ORDER BY date

// => {"letter":"พจ 0033.006/1187","date":"2021-02-11","senders":["จังหวัดพิจิตร"],"answers":["สธ 0923.04/2215"]}
