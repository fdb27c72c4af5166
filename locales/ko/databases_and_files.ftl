# Readiness checks: databases and files. Order and ids as in src/catalog/databases_and_files.rs.

ADAMDataPathExists = AD LDS 디렉터리가 기본 위치에 있음
    .meaning = 설치 프로그램이 Edge 전송의 AD LDS 인스턴스를 만들려는 폴더가 이미 있습니다.
    .cause-earlier-installation = 이전 Edge 전송 설치가 남긴 것이며, 그 설치는 실패했을 수도 있습니다.
    .cause-role-uninstalled = 역할은 제거되었지만 데이터 폴더가 남았습니다.
    .cause-folder-reused = 대상 폴더가 다른 Exchange 설치에서 쓰던 것입니다.
    .step-stop-service = Edge 전송 서버나 다른 AD LDS 응용 프로그램이 이 폴더를 쓰고 있지 않은지 확인하세요. 버려진 인스턴스의 서비스가 남아 있으면 중지하세요.
    .step-back-up-folder = 폴더를 백업하세요.
    .step-uninstall-instance = 서비스가 있으면 그 인스턴스를 프로그램 및 기능에서, Server Core에서는 명령으로 제거하세요. 데이터도 함께 없어집니다.
    .step-rename-folder = 폴더가 아직 있으면 이름을 바꾸세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 False가 표시됩니다.
    .caution = 작동 중인 Edge 서버에서 이 폴더에는 구성과 받는 사람이 들어 있습니다. 더 이상 쓰는 것이 없을 때만 제거하거나 이름을 바꾸세요.
    .command-find-service = 이전 인스턴스의 서비스가 있는가?
    .command-stop-service = 버려진 서비스 중지
    .command-back-up-folder = 폴더 백업
    .command-uninstall-instance = Server Core에서: 이전 인스턴스 제거
    .command-rename-folder = 이전 폴더 이름 바꾸기
    .command-test-folder = 폴더가 아직 있는가?

FirstSGFilesExist = 이전 데이터베이스 파일이 있음: 첫 번째 데이터베이스
    .meaning = 첫 번째 사서함 데이터베이스의 폴더에 데이터베이스 파일이나 로그 파일이 이미 있습니다.
    .cause-earlier-installation = 이전 Exchange 설치가 파일을 남겼습니다.
    .cause-path-in-use = /DbFilePath, /LogFolderPath 또는 /TargetDir이 사용 중인 폴더를 가리킵니다.
    .step-find-files = 데이터베이스 파일을 나열하고 어느 서버나 데이터베이스의 것인지 알아내세요. /DbFilePath나 /LogFolderPath에 다른 폴더를 지정했으면 거기를 확인하세요.
    .step-move-files = 파일을 백업해 안전한 곳으로 옮기거나, /DbFilePath와 /LogFolderPath로 빈 폴더를 지정하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 선택한 폴더로 명령을 실행하면 파일이 표시되지 않습니다.
    .caution = .edb 파일이 사서함의 유일한 복사본일 수 있으니 삭제하지 마세요.
    .command-list-files = 설치 폴더 아래의 데이터베이스 파일 나열

MailboxEDBDriveDoesNotExist = 사서함 데이터베이스의 드라이브가 없음
    .meaning = 복구할 서버의 사서함 데이터베이스 파일(.edb)이 이 컴퓨터에 없는 드라이브에 있었습니다.
    .cause-other-drive-letters = 새 서버의 드라이브 문자가 다릅니다.
    .cause-volume-not-attached = 볼륨이 연결되지 않았거나, 오프라인이거나, 포맷되지 않았습니다.
    .cause-mount-point-missing = 탑재 지점을 다시 만들지 않았습니다.
    .step-list-paths = 다른 Exchange 서버에서 잃어버린 서버의 데이터베이스 경로를 나열하세요. 다른 서버가 없으면 Active Directory에서 읽으세요.
    .step-attach-volumes = 볼륨을 연결하고 원래의 드라이브 문자나 탑재 지점을 지정하세요. 디스크 관리의 ‘드라이브 문자 및 경로 변경’을 사용합니다.
    .step-recover-again = /Mode:RecoverServer로 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 EdbFilePath의 모든 드라이브와 탑재 지점이 파일 시스템과 함께 나열됩니다.
    .caution = 시스템, 페이지 파일 또는 다른 프로그램이 쓰는 드라이브의 문자는 바꾸지 마세요.
    .command-show-paths = 데이터베이스 경로 표시
    .command-show-paths-in-directory = Active Directory에 있는 모든 데이터베이스의 경로와 서버 표시(msExchEDBFile)
    .command-open-disk-management = 디스크 관리 열기
    .command-show-volumes = 볼륨 표시
    .command-recover = 서버 복구

MailboxLogDriveDoesNotExist = 저장소 그룹의 드라이브가 없음
    .meaning = 복구할 서버의 트랜잭션 로그가 이 컴퓨터에 없는 드라이브에 있었습니다. 제목의 저장소 그룹은 Exchange 2010부터 없어졌습니다.
    .cause-other-drive-letters = 새 서버의 드라이브 문자가 다릅니다.
    .cause-volume-not-attached = 로그 볼륨이 연결되지 않았거나, 오프라인이거나, 포맷되지 않았습니다.
    .cause-mount-point-missing = 탑재 지점을 다시 만들지 않았습니다.
    .step-find-folders = 다른 Exchange 서버에서 잃어버린 서버의 로그 폴더를 나열하세요. 다른 서버가 없으면 Active Directory에서 읽으세요.
    .step-attach-volumes = 로그 볼륨을 연결하고 원래의 드라이브 문자나 탑재 지점을 지정하세요. 디스크 관리의 ‘드라이브 문자 및 경로 변경’을 사용합니다.
    .step-recover-again = /Mode:RecoverServer로 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 LogFolderPath의 모든 드라이브와 탑재 지점이 파일 시스템과 함께 나열됩니다.
    .caution = 시스템, 페이지 파일 또는 다른 프로그램이 쓰는 드라이브의 문자는 바꾸지 마세요.
    .command-show-folders = 로그 폴더 표시
    .command-read-folders = Active Directory에 있는 모든 데이터베이스의 로그 폴더와 서버
    .command-open-disk-management = 디스크 관리 열기
    .command-recover = 서버 복구
    .command-show-volumes = 볼륨 표시

SecondSGFilesExist = 이전 데이터베이스 파일이 있음: 두 번째 데이터베이스
    .meaning = 설치 프로그램이 두 번째 데이터베이스를 만들 폴더에 이전 데이터베이스의 파일이 있습니다. Exchange 2007에서 온 검사이며 지금은 거의 나타나지 않습니다.
    .cause-earlier-installation = 이전 설치가 .edb 파일과 로그 파일을 남겼습니다. 그 설치는 실패했을 수도 있습니다.
    .cause-path-in-use = 선택한 경로가 다른 데이터베이스의 것입니다.
    .step-find-files = 파일이 어느 데이터베이스의 것인지, 아직 필요한 사람이 있는지 알아내세요.
    .step-move-files = 파일을 백업해 옮기거나 다른 경로를 선택하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 파일이 표시되지 않습니다.
    .caution = 이 파일이 데이터베이스의 유일한 복사본일 수 있습니다. 무엇인지 확인하고 백업하기 전에는 아무것도 삭제하지 마세요.
    .command-list-files = 폴더의 데이터베이스 파일 나열

TargetPathCompressed = 설치 폴더가 압축되어 있음
    .meaning = Exchange를 설치할 폴더에 NTFS 압축이 켜져 있습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .why = 기본적으로 Exchange의 데이터베이스와 로그가 이 폴더 아래에 있는데, Microsoft는 그 압축을 지원하지 않습니다.
    .cause-drive-compressed = 공간을 아끼려고 드라이브나 Program Files 폴더를 압축했습니다.
    .cause-inherited = 폴더가 상위 폴더의 압축을 상속합니다.
    .step-uncompress = 폴더와 그 아래, 그리고 상위 폴더의 압축을 끄세요(속성, 고급). 새로 설치하는 중이면 대신 /TargetDir로 다른 폴더를 지정할 수 있습니다.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 Compressed 없이 Directory가 표시됩니다.
    .caution = 압축을 풀려면 시간과 여유 공간이 필요합니다. 데이터베이스가 있으면 먼저 백업하고 Exchange를 중지하세요.
    .command-show-compression = 폴더의 특성 표시
    .command-uncompress = 폴더와 그 아래의 압축 끄기

# Facts

fact-AdLdsDataPathExists = 이전 Edge 설치의 AD LDS 폴더
    .ask = 이 컴퓨터에 Edge 전송의 AD LDS 데이터 폴더가 이미 있나요?
    .hint = 설치 폴더의 TransportRoles\Data\Adam입니다.
fact-FirstDatabaseFolderInUse = 첫 번째 데이터베이스 폴더의 파일
    .ask = 첫 번째 사서함 데이터베이스의 폴더에 .edb 파일이나 로그 파일이 이미 있나요?
    .hint = 대개 설치 폴더의 Mailbox 폴더 또는 /DbFilePath에 지정한 곳입니다.
fact-SecondDatabaseFolderInUse = 두 번째 데이터베이스 폴더의 파일
    .ask = 두 번째 사서함 데이터베이스의 폴더에 .edb 파일이나 로그 파일이 이미 있나요?
    .hint = Exchange 2013은 보통 데이터베이스를 하나만 만듭니다. 그 경우 “아니요”로 답하세요.
fact-DatabaseDriveMissing = 없는 데이터베이스 드라이브
    .ask = 잃어버린 서버의 데이터베이스가 있던 드라이브가 이 컴퓨터에 없나요?
    .hint = Get-MailboxDatabase의 EdbFilePath를 이 컴퓨터의 드라이브와 비교하세요.
fact-LogDriveMissing = 없는 로그 드라이브
    .ask = 잃어버린 서버의 트랜잭션 로그가 있던 드라이브가 이 컴퓨터에 없나요?
    .hint = Get-MailboxDatabase의 LogFolderPath를 이 컴퓨터의 드라이브와 비교하세요.
fact-TargetFolderCompressed = 압축된 설치 폴더
    .ask = Exchange용 폴더나 그 상위 폴더가 NTFS로 압축되어 있나요?
    .hint = 폴더의 속성, 고급에서 확인하세요. 탐색기에서 압축된 항목의 이름은 파란색입니다.
