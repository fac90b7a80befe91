// How are two people connected: through which bodies, meetings and papers at the fewest steps?
// บุคคลสองคนเกี่ยวข้องกันทางใด
MATCH (a:Person {name: 'วรวิทย์ ศรีนวลจันทร์ผา'}), (b:Person {name: 'ธีรภัทร์ อัศวสกุลธรรม'})
MATCH path = allShortestPaths((a)-[:HOLDS_POSITION|SIGNED|ATTENDED|CHAIRED|ISSUED|MEETING_OF|ADDRESSED_TO*..6]-(b))
WITH [n IN nodes(path)[1..-1] | n.name] AS through
RETURN DISTINCT size(through) + 1 AS steps, through
ORDER BY through LIMIT 4

// => {"steps":4,"through":["จังหวัดพิจิตร","อรพรรณ ทิพย์บุญราศี","พิธีเปิดโครงการตู้น้ำสะอาด 7,000 ตำบล"]}
